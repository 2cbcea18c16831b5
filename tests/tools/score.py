"""Rows the built module reads from a text, against what the report states."""
import json
import os
import subprocess

QUERY = '''WITH d(c) AS (SELECT readfile(:path))
SELECT 'disclosure/' || item || '/' || measure AS place, value FROM d, gongkai_disclosure(d.c)
UNION ALL SELECT 'request/' || outcome || '/' || j.key, j.value FROM d, gongkai_request(d.c) r, json_each(json_object(
  'natural_person', r.natural_person, 'commercial_enterprise', r.commercial_enterprise,
  'research_institution', r.research_institution, 'social_welfare_org', r.social_welfare_org,
  'legal_service_org', r.legal_service_org, 'other_org', r.other_org, 'total', r.total)) j
UNION ALL SELECT 'dispute/' || channel || '/' || j.key, j.value FROM d, gongkai_dispute(d.c) r, json_each(json_object(
  'upheld', r.upheld, 'corrected', r.corrected, 'other', r.other, 'pending', r.pending, 'total', r.total)) j;'''
OUTCOMES = ('right', 'lost', 'wrong', 'invented')


def rows(module, path):
    """{place: value}; None when the module refuses the document."""
    done = subprocess.run(['sqlite3', '-bail', ':memory:'], capture_output=True, text=True, input='\n'.join(
        [f'.load "{os.path.abspath(module)}"', '.parameter init', f".parameter set :path '{path}'", '.mode json', QUERY]))
    if done.stderr:
        return None
    return {row['place']: row['value'] for row in json.loads(done.stdout or '[]')}


def judge(stated, read):
    """Each cell: right, lost, wrong, or invented where the report states nothing; {outcome: [place, …]}"""
    found = {outcome: [] for outcome in OUTCOMES}
    read = read or {}
    for place in sorted({*stated, *read}):
        want, got = stated.get(place), read.get(place)
        if want is None and got is None:
            continue
        outcome = ('invented' if want is None else 'lost' if got is None
                   else 'right' if abs(want - got) < 1e-6 else 'wrong')
        found[outcome].append(place)
    return found
