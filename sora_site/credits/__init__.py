"""What the site is made with, by whom and under which licence: the page at /credits/."""
