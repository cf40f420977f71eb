"""Pages of cases, one idea a file."""
