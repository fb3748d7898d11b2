-- Customers are found by any part of their names, numbers and initial consonants; without an index that reads every
-- one of them.

{{substring_index:customer:search_text}};
