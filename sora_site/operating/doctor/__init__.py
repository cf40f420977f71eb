"""`manage.py doctor`: looks at everything the site stands on, and says what to do about what is wrong.

Each check is a function that yields findings; one that breaks down is a finding itself. It runs also where the site
cannot: without a database, and with settings that cannot be read (`door`).
"""
