"""What happens to a film between the engine and the clip. `film.finish` does it all.

Nothing is imported here: processes that draw take the mark, and need nothing of the rest.
"""
