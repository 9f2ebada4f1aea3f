"""What was received from the web, byte for byte: WARC files in the warehouse's ``raw/``, written once, never changed.

A file is named after the run that counts it, so files of a run that died are told from those that count.
"""
