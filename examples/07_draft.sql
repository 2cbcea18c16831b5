-- Is this draft ready to publish? Parses it and stores nothing.
SELECT severity, code, place, raw, line, message
  FROM gongkai_diagnostic(readfile('examples/draft/wangshu-2024.txt'));
