"""Files that hold articles: mails, PDF, plain text, JSON records."""
