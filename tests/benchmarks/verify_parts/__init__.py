"""The films that `bench verify` asks about: ours, changed as people change films, and others that are not ours."""
