"""Acts, programmes and regimes, and whom their names say that they are on."""
