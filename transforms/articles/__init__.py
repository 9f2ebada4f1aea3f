"""From bytes to articles: one module per shape of input, and what makes two readings the same article."""
