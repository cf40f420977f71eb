"""For whoever keeps the site running: how it is, what it does, what it keeps and how that comes back."""
