"""Bytes and records to articles: what each shape of file holds, and which article it is."""
