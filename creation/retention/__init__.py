"""Drafts nobody wanted: private films that were never shown, not kept for good and not looked at for DRAFT_DAYS.

Off unless the operator sets DRAFT_DAYS. Their makers are told a week before, and looking at the film, keeping or
showing it is enough to have it stay.
"""
