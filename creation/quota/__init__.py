"""What a person's plan gives, and what of it is used: films by day and at once, and the room they take."""
