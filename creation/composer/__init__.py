"""The page on which a film is asked for: how it opens, its form, and all it says before the button is pressed."""
