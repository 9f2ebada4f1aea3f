"""Where articles come from: one kind of source, one module."""
