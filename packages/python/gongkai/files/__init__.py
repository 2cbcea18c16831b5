"""Files of tables and pictures."""
