-- Products are found like customers: by any part of their names, which without an index reads every one of them.

{{substring_index:product:search_text}};
