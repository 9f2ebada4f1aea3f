"""What the layout of a text says: titles, headings, items of digests and agendas, articles of statutes."""
