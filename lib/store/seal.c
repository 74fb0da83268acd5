/* seal.c: private values: sealed to the office's key, opened with the secret one */
#include "db.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NONCE crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
#define TAG crypto_aead_xchacha20poly1305_ietf_ABYTES
#define KEY crypto_aead_xchacha20poly1305_ietf_KEYBYTES

void
al_digest(const void *a, size_t na, const void *b, size_t nb, char out[65])
{
	crypto_generichash_state h;
	unsigned char raw[32];

	/* the length first: no byte can move from one part to the other unseen */
	for (int i = 0; i < 8; i++)
		raw[i] = (unsigned char)((uint64_t)na >> (8 * i));
	crypto_generichash_init(&h, NULL, 0, sizeof raw);
	crypto_generichash_update(&h, raw, 8);
	crypto_generichash_update(&h, a, na);
	if (nb)
		crypto_generichash_update(&h, b, nb);
	crypto_generichash_final(&h, raw, sizeof raw);
	al_hex(raw, sizeof raw, out);
}

void
al_digest_raw(const void *a, size_t na, unsigned char *out, size_t n)
{
	/* a reader hasn't done this yet: it finds the fastest way to hash */
	const bool fast = na > 4096 && sodium_init() >= 0;

	(void)fast;
	crypto_generichash(out, n, a, na, NULL, 0);
}

int64_t
al_random_id(void)
{
	uint64_t v;

	randombytes_buf(&v, sizeof v);
	return (int64_t)(v >> 17) + 1;
}

/* ---- the office's key pair ---------------------------------------------- */

static void
fingerprint_of(const unsigned char pub[32], char out[17])
{
	unsigned char raw[8];

	al_digest_raw(pub, 32, raw, sizeof raw);
	al_hex(raw, sizeof raw, out);
}

void
al_make_directories(const char *path)
{
	char *p = al_strdup(path);

	for (char *q = p + 1; *q; q++)
		if (*q == '/') {
			*q = '\0';
			mkdir(p, 0777);
			*q = '/';
		}
	free(p);
}

static enum al_status
write_key(const char *path, const char *text, size_t n, struct al_err *e)
{
	enum al_status s = AL_OK;
	int fd;

	al_make_directories(path);
	fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0)
		return al_fail(e, errno == EEXIST ? AL_CONFLICT : AL_IO,
			       _("%s: cannot write the secret key: %s"), path,
			       strerror(errno));
	if (write(fd, text, n) != (ssize_t)n || fsync(fd) != 0)
		s = al_fail(e, AL_IO, _("%s: cannot write the secret key: %s"),
			    path, strerror(errno));
	close(fd);
	if (s != AL_OK)
		unlink(path);
	return s;
}

enum al_status
al_key_make(const char *dir, unsigned char pub[32], char fingerprint[17],
	    char **path, struct al_err *e)
{
	unsigned char secret[32];
	char hex[65], text[160];
	struct al_buf name = { 0 };
	enum al_status s;
	int n;

	if (sodium_init() < 0)
		return al_fail(e, AL_IO,
			       _("the cryptographic library does not start"));
	crypto_box_keypair(pub, secret);
	fingerprint_of(pub, fingerprint);
	sodium_bin2hex(hex, sizeof hex, secret, sizeof secret);
	n = snprintf(text, sizeof text, "anlan secret key 1\nfor %s\nkey %s\n",
		     fingerprint, hex);
	al_buf_addf(&name, "%s/%s.key", dir, fingerprint);
	s = write_key(name.s, text, (size_t)n, e);
	explicit_bzero(secret, sizeof secret);
	explicit_bzero(hex, sizeof hex);
	explicit_bzero(text, sizeof text);
	if (s == AL_OK)
		*path = al_buf_take(&name);
	al_buf_release(&name);
	return s;
}

/* The key's file as it was named, else the office's own in key_dir. */
static char *
key_path(const struct al_db *db)
{
	struct al_buf b = { 0 };

	if (db->ctx.key_path)
		al_buf_adds(&b, db->ctx.key_path);
	else
		al_buf_addf(&b, "%s/%s.key",
			    db->ctx.key_dir ? db->ctx.key_dir : ".",
			    db->office.fingerprint);
	return al_buf_take(&b);
}

/* The secret key's text to the key; checked against the public one. */
static enum al_status
parse_secret(struct al_db *db, const char *path, const char *text,
	     unsigned char secret[32], struct al_err *e)
{
	char print[17] = "", hex[65] = "", check[17];
	unsigned char pub[32];
	enum al_status s = AL_OK;

	if (sscanf(text, "anlan secret key 1\nfor %16[0-9a-f]\nkey %64[0-9a-f]",
		   print, hex) != 2 ||
	    strlen(hex) != 64 ||
	    sodium_hex2bin(secret, 32, hex, strlen(hex), NULL, NULL, NULL) !=
		    0 ||
	    crypto_scalarmult_base(pub, secret) != 0) {
		s = al_fail(e, AL_DENIED,
			    _("%s: this is not a secret key of Anlan"), path);
		goto out;
	}
	fingerprint_of(pub, check);
	if (strcmp(check, print) != 0 ||
	    !al_streq(check, db->office.fingerprint))
		s = al_fail(e, AL_DENIED,
			    _("%s: this key is for %s, the ledger needs %s"),
			    path, check, db->office.fingerprint);
out:
	explicit_bzero(hex, sizeof hex);
	return s;
}

static enum al_status
load_secret(struct al_db *db, struct al_err *e)
{
	char text[161] = "", *path;
	unsigned char secret[32];
	enum al_status s;
	ssize_t n;
	int fd;

	if (db->secret)
		return AL_OK;
	path = key_path(db);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0) {
		s = al_fail(e, AL_DENIED,
			    _("the office's secret key is not here (%s); "
			      "name its file in ANLAN_KEY"),
			    path);
		goto out;
	}
	n = read(fd, text, sizeof text - 1);
	close(fd);
	s = parse_secret(db, path, n > 0 ? text : "", secret, e);
	if (s == AL_OK) {
		db->secret = al_alloc(sizeof secret);
		memcpy(db->secret, secret, sizeof secret);
	}
out:
	explicit_bzero(secret, sizeof secret);
	explicit_bzero(text, sizeof text);
	free(path);
	return s;
}

/* ---- data keys ---------------------------------------------------------- */

static enum al_status
store_data_key(struct al_db *db, const struct al_data_key *k, const void *box,
	       size_t n, struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;

	s = al_sql(
		db,
		"INSERT INTO data_key (id, class, sealed) VALUES (?1, ?2, ?3)",
		&st, e);
	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, k->id);
	al_bind_text(st, 2, k->class);
	al_bind_blob(st, 3, box, n);
	return al_run(st, e);
}

static enum al_status
make_data_key(struct al_db *db, const char *class, char digest[65],
	      struct al_data_key **out, struct al_err *e)
{
	unsigned char box[KEY + crypto_box_SEALBYTES];
	struct al_data_key *k;

	if (sodium_init() < 0)
		return al_fail(e, AL_IO,
			       _("the cryptographic library does not start"));
	k = al_alloc(sizeof *k);
	*(struct al_data_key **)al_grow(&db->data_key, db->ndata_key++,
					sizeof k) = k;
	k->class = al_strdup(class);
	k->id = al_random_id();
	randombytes_buf(k->key, KEY);
	if (crypto_box_seal(box, k->key, KEY, db->office.public_key) != 0)
		return al_fail(e, AL_IO,
			       _("the office's public key is damaged"));
	al_digest(box, sizeof box, NULL, 0, digest);
	*out = k;
	return store_data_key(db, k, box, sizeof box, e);
}

static struct al_data_key *
data_key_of(const struct al_db *db, const char *class)
{
	for (size_t i = 0; i < db->ndata_key; i++)
		if (al_streq(db->data_key[i]->class, class))
			return db->data_key[i];
	return NULL;
}

void
al_data_keys_forget(struct al_db *db, size_t n)
{
	struct al_data_key *k;

	while (db->ndata_key > n) {
		k = db->data_key[--db->ndata_key];
		explicit_bzero(k->key, KEY);
		free(k->class);
		free(k);
	}
}

static enum al_status
open_data_key(struct al_db *db, int64_t id, unsigned char key[KEY],
	      struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;
	const void *box;
	size_t n;

	s = load_secret(db, e);
	if (s == AL_OK)
		s = al_sql(db, "SELECT sealed FROM data_key WHERE id = ?1", &st,
			   e);
	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, id);
	if (!al_step(st, &s, e))
		return s != AL_OK
			       ? s
			       : al_fail(e, AL_IO, _("a data key is missing"));
	box = al_col_blob(st, 0, &n);
	if (n != KEY + crypto_box_SEALBYTES ||
	    crypto_box_seal_open(key, box, n, db->office.public_key,
				 db->secret) != 0)
		s = al_fail(e, AL_IO,
			    _("a data key was changed since it was made"));
	al_reset(st);
	return s;
}

/* ---- values ------------------------------------------------------------- */

/* What a ciphertext is bound to: it opens nowhere else. */
static void
bind_place(struct al_buf *b, const struct al_place *p, int64_t key)
{
	al_buf_clear(b);
	al_buf_addi(b, p->office);
	al_buf_addc(b, '/');
	al_buf_adds(b, p->ledger);
	al_buf_addc(b, '/');
	al_buf_addi(b, p->year);
	al_buf_addc(b, '/');
	al_buf_addi(b, p->no);
	al_buf_addc(b, '/');
	al_buf_adds(b, p->field);
	al_buf_addc(b, '/');
	al_buf_addi(b, key);
}

static enum al_status
store_sealed(struct al_db *db, const struct al_place *p, int64_t seq,
	     int64_t key, const void *ct, size_t n, const char *mask,
	     struct al_err *e)
{
	struct al_insert *in;
	enum al_status s = AL_OK;

	if (!db->seal)
		s = al_insert(db,
			      "sealed (office, ledger, year, no, field, seq, "
			      "key_id, ct, mask)",
			      9, &db->seal, e);
	if (s != AL_OK)
		return s;
	in = db->seal;
	al_put_int(in, p->office);
	al_put_text(in, p->ledger);
	al_put_int(in, p->year);
	al_put_int(in, p->no);
	al_put_text(in, p->field);
	al_put_int(in, seq);
	al_put_int(in, key);
	al_put_blob(in, ct, n);
	al_put_text(in, mask);
	return al_put_row(in, e);
}

/* The kernel is asked once for many. */
static void
draw_nonce(struct al_db *db, unsigned char out[NONCE])
{
	if (db->nrandom < NONCE) {
		randombytes_buf(db->random, sizeof db->random);
		db->nrandom = sizeof db->random;
	}
	db->nrandom -= NONCE;
	memcpy(out, db->random + db->nrandom, NONCE);
}

enum al_status
al_seal(struct al_db *db, const struct al_place *p, int64_t seq,
	const char *class, const char *value, const char *mask, char digest[65],
	int64_t *new_key, int64_t *key, char key_digest[65], struct al_err *e)
{
	size_t n = strlen(value), len = NONCE + n + TAG;
	struct al_data_key *k = data_key_of(db, class);
	unsigned char *ct = NULL;
	enum al_status s;

	*new_key = 0;
	if (!k) {
		s = make_data_key(db, class, key_digest, &k, e);
		if (s != AL_OK)
			return s;
		*new_key = k->id;
	}
	*key = k->id;
	ct = al_alloc(len);
	bind_place(&db->scratch, p, k->id);
	draw_nonce(db, ct);
	crypto_aead_xchacha20poly1305_ietf_encrypt(
		ct + NONCE, NULL, (const unsigned char *)value, n,
		(unsigned char *)db->scratch.s, db->scratch.len, NULL, ct,
		k->key);
	al_digest(ct, len, mask, mask ? strlen(mask) : 0, digest);
	s = store_sealed(db, p, seq, k->id, ct, len, mask, e);
	free(ct);
	return s;
}

/* The row of a sealed value; AL_FOUND: none (destroyed). */
static enum al_status
find_sealed(struct al_db *db, const struct al_place *p, int64_t seq,
	    struct al_stmt **st, struct al_err *e)
{
	enum al_status s;

	s = al_sql(
		db,
		"SELECT key_id, ct, mask FROM sealed WHERE office = ?1 AND "
		"ledger = ?2 AND year = ?3 AND no = ?4 AND field = ?5 AND seq = ?6",
		st, e);
	if (s != AL_OK)
		return s;
	al_bind_int(*st, 1, p->office);
	al_bind_text(*st, 2, p->ledger);
	al_bind_int(*st, 3, p->year);
	al_bind_int(*st, 4, p->no);
	al_bind_text(*st, 5, p->field);
	al_bind_int(*st, 6, seq);
	if (!al_step(*st, &s, e))
		return s == AL_OK ? AL_FOUND : s;
	return AL_OK;
}

enum al_status
al_seal_mask(struct al_db *db, const struct al_place *p, int64_t seq,
	     const char **out, struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s = find_sealed(db, p, seq, &st, e);

	*out = NULL;
	if (s != AL_OK)
		return s == AL_FOUND ? AL_OK : s;
	al_buf_clear(&db->scratch);
	if (!al_col_null(st, 2)) {
		al_buf_adds(&db->scratch, al_col_text(st, 2));
		*out = al_buf_str(&db->scratch);
	}
	al_reset(st);
	return AL_OK;
}

enum al_status
al_unseal(struct al_db *db, const struct al_place *p, int64_t seq, char **out,
	  struct al_err *e)
{
	unsigned char key[KEY];
	struct al_stmt *st;
	const unsigned char *ct;
	char *plain;
	enum al_status s;
	int64_t id;
	size_t n;

	if (sodium_init() < 0)
		return al_fail(e, AL_IO,
			       _("the cryptographic library does not start"));
	s = find_sealed(db, p, seq, &st, e);
	if (s == AL_FOUND)
		return al_fail(
			e, AL_IO,
			_("the private value of '%s' is not there any more"),
			p->field);
	if (s != AL_OK)
		return s;
	id = al_col_int(st, 0);
	ct = al_col_blob(st, 1, &n);
	s = open_data_key(db, id, key, e);
	if (s == AL_OK) {
		bind_place(&db->scratch, p, id);
		plain = al_alloc(n + 1);
		if (n < NONCE + TAG ||
		    crypto_aead_xchacha20poly1305_ietf_decrypt(
			    (unsigned char *)plain, NULL, NULL, ct + NONCE,
			    n - NONCE, (unsigned char *)db->scratch.s,
			    db->scratch.len, ct, key) != 0) {
			free(plain);
			s = al_fail(e, AL_IO,
				    _("the private value of '%s' was changed "
				      "since it was sealed"),
				    p->field);
		} else {
			*out = plain;
		}
	}
	explicit_bzero(key, sizeof key);
	al_reset(st);
	return s;
}
