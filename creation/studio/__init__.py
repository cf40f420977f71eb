"""The studio's rooms of making: films, the space they take, and what the plan allows."""
