"""What people do with the sources file: add a source, try one, see how they fare."""
