"""Pages of making."""
