"""Interfaces of official registers: the Federal Register and gov.uk."""
