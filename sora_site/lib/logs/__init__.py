"""Logs that can be kept and shared: what happened, to which row, how long it took; never what a person said or is.

`private` names the words of the moment, `redaction` takes them out of every line, `setup` is the shape of the lines,
`access` writes one for each request.
"""
