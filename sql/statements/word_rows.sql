-- The words that users gave the lexicon of sentences.
-- -> word, slot, value
SELECT word, slot, value FROM main.metric_word ORDER BY word, slot, value;
