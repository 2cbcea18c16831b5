-- The frames of users, and whether their code is there.
-- -> frame_id, code, head, act, channel, detail, units, context, part, zero, priority, known
SELECT f.frame_id, coalesce(f.code, ''), f.head, f.act, f.channel, f.detail, f.units, f.context, f.part, f.zero, f.priority,
       f.code IS NULL OR d.code IS NOT NULL
  FROM main.metric_frame f LEFT JOIN main.metric_definition d USING (code)
 WHERE f.frame_id >= 100000
 ORDER BY f.frame_id;
