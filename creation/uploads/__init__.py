"""Pictures people bring, kept as long as a film or a draft has them."""
