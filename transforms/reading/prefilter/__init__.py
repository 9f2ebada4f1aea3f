"""The prefilter: may a text speak of sanctions at all?"""
