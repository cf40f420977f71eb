"""A newcomer's first minute: a name, a sentence, a film of their own. Where one stands is read from what there is."""
