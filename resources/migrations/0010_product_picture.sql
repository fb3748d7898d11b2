-- A product's picture, small enough to travel to every till. `product.art` names it by its hash.

CREATE TABLE product_picture (
    product_id {{bigint}} NOT NULL PRIMARY KEY REFERENCES product (id),
    hash TEXT NOT NULL CHECK (length(hash) = 32),
    bytes {{blob}} NOT NULL CHECK (length(bytes) BETWEEN 1 AND 204800),
    added_at {{bigint}} NOT NULL
) {{table_options}};
CREATE INDEX product_picture_hash ON product_picture (hash);
