"""Figures for Prometheus: what each process counts itself, and what the rows say of all of them.

With several server processes set PROMETHEUS_MULTIPROC_DIR to a folder that is empty at their start: then whichever
process is asked answers for all.
"""
