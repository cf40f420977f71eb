"""Films and pictures in S3-compatible storage, so that the site can run on several hosts.

Files are written and worked on in folders, as without it. Where `S3_BUCKET` is set, a finished file is put into the
bucket before its row says that it is there, and the folders become a cache: what is not here is brought when a door or
a worker asks for it, and what nobody asked for lately gives way. Whoever may see a file was asked before; no address of
the bucket leaves the site. Without `S3_BUCKET` everything here does nothing, and boto3 is not imported.

    client.py     the bucket's few verbs, and what its refusals mean
    keeping.py    puts files into it and brings them back, by name
    removing.py   takes files out of it: a row each, so that erasing is never lost
    cache.py      keeps the folders within their bounds

A name is the file's path below the site's media, such as `clips/<key>/film.mp4`, and its key behind `S3_PREFIX`.
"""
