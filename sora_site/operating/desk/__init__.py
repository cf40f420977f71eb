"""The operator's page: who works on what, what waits, what failed, and what the machine has left."""
