"""Was this made here? From a file somebody brings to an answer in plain words.

`ask.ask` does it all: what the file says of itself by its signature (`creation.finish.stranger`), what it is known
again by (`traces`, `catalogue`), and the comparison with the films themselves (`creation.fingerprints.compare`).

What is said of films that are not shown to everyone, or not to the asker: that they were made here, and nothing else.
Of erased films nothing is kept that a picture could be known again by; a file of one that still carries this site's
signature is answered with what the signature itself says, when and by which engine, and that the film is gone.
"""
