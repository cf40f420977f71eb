"""The worker's side: leases a generation, has its engine render it, finishes it, and keeps the clip exactly once."""
