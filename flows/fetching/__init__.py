"""Getting bytes from the web, politely and safely: what leaves this machine, where it may go, how much may come back.

``fetcher.Fetcher`` is the only door. It decides nothing about what the bytes mean.
"""
