"""The site as an app on a phone or a desk: what it is called, how it looks, and what it says without a line."""
