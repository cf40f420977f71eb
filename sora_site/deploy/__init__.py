"""The site on machines that serve it to others; README.md here says how."""
