"""Everything the site could not make again, in a folder that can be carried away, and the way back.

    backups/2026-11-22T00-15-00Z/
        backup.json     what is in it, written last: a folder without it is no backup
        database/       site.sqlite3, or for PostgreSQL a file of rows for each table
        media.jsonl     path, size, SHA-256 and time of every file of films and pictures
        media/          these files; unchanged ones are hard links to those of the backup before
        keys.tar        secret key, signing and TLS keys, readable by their owner only

Not in it: the queue (its rows are in the database), unfinished films (they begin anew), what only saves time.
"""
