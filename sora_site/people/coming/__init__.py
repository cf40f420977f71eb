"""How people come in: invites, the waiting list, and the letters both send."""
