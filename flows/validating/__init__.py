"""Rows held to their contracts by Great Expectations; what fails goes to quarantine."""
