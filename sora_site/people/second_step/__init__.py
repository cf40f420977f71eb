"""The second step of signing in, and passkeys: what allauth does, with our words and our seal."""
