-- ?1 agency_id -> hint
SELECT hint FROM main.agency_hint WHERE agency_id = ?1;
