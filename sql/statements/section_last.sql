-- The highest section_id in use; the sections of the next document follow it.
SELECT coalesce(max(section_id), 0) FROM main.section;
