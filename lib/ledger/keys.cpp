// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/keys.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include "platform/durablefile.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyFileVersion = 1;
constexpr auto argonName = "argon2id13"_L1;
// A key file from elsewhere must not be able to eat this machine.
constexpr quint64 mostOperations = 64;
constexpr quint64 mostMemory = quint64(1) << 30;

static_assert(SeatId::size == crypto_sign_PUBLICKEYBYTES);

void needSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot be started");
}

/// Bytes in memory that is not swapped out, guarded, and wiped at the end.
class Secret final {
public:
    explicit Secret(size_t size)
        : m_size(size)
    {
        needSodium();
        m_bytes = static_cast<uchar *>(sodium_malloc(size));
        if (!m_bytes)
            qFatal("no memory for a key");
    }
    Secret(Secret &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, nullptr))
        , m_size(other.m_size)
    {
    }
    Secret &operator=(Secret &&) = delete;
    ~Secret() { sodium_free(m_bytes); }
    [[nodiscard]] uchar *data() { return m_bytes; }
    [[nodiscard]] const uchar *data() const { return m_bytes; }
    [[nodiscard]] size_t size() const { return m_size; }
    void seal() { sodium_mprotect_readonly(m_bytes); }

private:
    uchar *m_bytes;
    size_t m_size;
};

class SeedSigner final : public Signer {
public:
    explicit SeedSigner(const Secret &seed)
        : m_key(crypto_sign_SECRETKEYBYTES)
    {
        QByteArray publicKey(SeatId::size, '\0');
        crypto_sign_seed_keypair(reinterpret_cast<uchar *>(publicKey.data()), m_key.data(), seed.data());
        m_key.seal();
        m_seat = *SeatId::fromBytes(publicKey);
    }
    [[nodiscard]] SeatId seat() const override { return m_seat; }
    [[nodiscard]] QByteArray sign(QByteArrayView message) const override
    {
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(reinterpret_cast<uchar *>(signature.data()), nullptr, reinterpret_cast<const uchar *>(message.data()),
            quint64(message.size()), m_key.data());
        return signature;
    }
    [[nodiscard]] Secret seed() const
    {
        Secret seed(crypto_sign_SEEDBYTES);
        crypto_sign_ed25519_sk_to_seed(seed.data(), m_key.data());
        return seed;
    }

private:
    Secret m_key;
    SeatId m_seat;
};

const uchar *raw(const QByteArray &bytes) { return reinterpret_cast<const uchar *>(bytes.constData()); }

QString keyPath(const QDir &folder, SeatId seat) { return folder.filePath(seat.toHex() + u".key"_s); }

/// What a key file says, apart from the secret.
struct KeyFile {
    SeatId seat;
    Stretch stretch;
    QByteArray salt;
    QByteArray nonce;
    QByteArray box;

    // Everything that decides how the box is opened is bound to it.
    [[nodiscard]] QByteArray bound() const
    {
        return "toasoan key 1\n" + seat.bytes() + QByteArray::number(stretch.operations) + ' ' + QByteArray::number(stretch.memoryBytes);
    }
};

Result<Secret> stretched(const QString &passphrase, const KeyFile &file)
{
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    // Input methods write the same Vietnamese letter in different ways.
    QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int outcome = crypto_pwhash(key.data(), key.size(), words.constData(), quint64(words.size()), raw(file.salt),
        file.stretch.operations, size_t(file.stretch.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(words.data(), size_t(words.size()));
    if (outcome != 0)
        return failure(Error::Kind::Storage, u"not enough memory to stretch the passphrase"_s);
    return key;
}

QByteArray toJson(const KeyFile &file)
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const QJsonObject kdf{{u"name"_s, argonName}, {u"operations"_s, qint64(file.stretch.operations)},
        {u"memory"_s, qint64(file.stretch.memoryBytes)}, {u"salt"_s, text(file.salt)}};
    return QJsonDocument(QJsonObject{{u"version"_s, keyFileVersion}, {u"seat"_s, file.seat.toHex()}, {u"kdf"_s, kdf},
                             {u"nonce"_s, text(file.nonce)}, {u"box"_s, text(file.box)}})
        .toJson();
}

Result<KeyFile> readKeyFile(const QDir &folder, SeatId seat)
{
    QFile file(keyPath(folder, seat));
    if (!file.exists())
        return failure(Error::Kind::NoKey, seat.toHex());
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.fileName() + u": "_s + file.errorString());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json["version"_L1].toInt() > keyFileVersion)
        return failure(Error::Kind::NeedsNewer, file.fileName());
    const QJsonObject kdf = json["kdf"_L1].toObject();
    const auto bytes = [](const QJsonValue &value) { return QByteArray::fromBase64(value.toString().toLatin1()); };
    KeyFile read{.seat = SeatId::fromHex(json["seat"_L1].toString()).value_or(SeatId()),
        .stretch = {.operations = quint64(kdf["operations"_L1].toInteger()), .memoryBytes = quint64(kdf["memory"_L1].toInteger())},
        .salt = bytes(kdf["salt"_L1]),
        .nonce = bytes(json["nonce"_L1]),
        .box = bytes(json["box"_L1])};
    const bool sane = json["version"_L1].toInt() == keyFileVersion && kdf["name"_L1].toString() == argonName && read.seat == seat
        && read.stretch.operations >= crypto_pwhash_OPSLIMIT_MIN && read.stretch.operations <= mostOperations
        && read.stretch.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && read.stretch.memoryBytes <= mostMemory
        && read.salt.size() == crypto_pwhash_SALTBYTES && read.nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
        && read.box.size() == crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (!sane)
        return failure(Error::Kind::Corrupt, file.fileName());
    return read;
}

Result<> writeKeyFile(const QDir &folder, const SeedSigner &signer, const QString &passphrase, Stretch stretch)
{
    KeyFile file{.seat = signer.seat(),
        .stretch = stretch,
        .salt = randomBytes(crypto_pwhash_SALTBYTES),
        .nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
        .box = QByteArray(crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0')};
    TRY_INTO(key, stretched(passphrase, file));
    const Secret seed = signer.seed();
    const QByteArray bound = file.bound();
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<uchar *>(file.box.data()), nullptr, seed.data(), seed.size(), raw(bound),
        quint64(bound.size()), nullptr, raw(file.nonce), key.data());
    TRY(makeFolder(folder.path(), Readers::OwnerOnly));
    TRY_INTO(written, DurableFile::begin(keyPath(folder, file.seat), toJson(file), Readers::OwnerOnly));
    return written.commit();
}

Result<std::unique_ptr<SeedSigner>> openKeyFile(const QDir &folder, SeatId seat, const QString &passphrase)
{
    needSodium();
    TRY_INTO(file, readKeyFile(folder, seat));
    TRY_INTO(key, stretched(passphrase, file));
    Secret seed(crypto_sign_SEEDBYTES);
    const QByteArray bound = file.bound();
    const int outcome = crypto_aead_xchacha20poly1305_ietf_decrypt(seed.data(), nullptr, nullptr, raw(file.box), quint64(file.box.size()),
        raw(bound), quint64(bound.size()), raw(file.nonce), key.data());
    if (outcome != 0)
        return failure(Error::Kind::WrongPassphrase, seat.toHex());
    auto signer = std::make_unique<SeedSigner>(seed);
    if (signer->seat() != seat)
        return failure(Error::Kind::Corrupt, keyPath(folder, seat));
    return signer;
}

QByteArray pinHash(const QByteArray &salt, const QString &pin)
{
    QByteArray digits = pin.toUtf8();
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(
        reinterpret_cast<uchar *>(hash.data()), size_t(hash.size()), raw(digits), quint64(digits.size()), raw(salt), size_t(salt.size()));
    sodium_memzero(digits.data(), size_t(digits.size()));
    return hash;
}

} // namespace

std::unique_ptr<Signer> signerFromSeed(QByteArrayView seed)
{
    Secret secret(crypto_sign_SEEDBYTES);
    Q_ASSERT(seed.size() == qsizetype(secret.size()));
    memcpy(secret.data(), seed.data(), secret.size());
    return std::make_unique<SeedSigner>(secret);
}

bool verifySignature(const QByteArray &publicKey, QByteArrayView message, QByteArrayView signature)
{
    needSodium();
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(reinterpret_cast<const uchar *>(signature.data()), reinterpret_cast<const uchar *>(message.data()),
               quint64(message.size()), raw(publicKey))
        == 0;
}

QByteArray randomBytes(qsizetype count)
{
    needSodium();
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

KeyStore::KeyStore(const QDir &folder, Stretch stretch)
    : m_folder(folder)
    , m_stretch(stretch)
{
}

Result<std::unique_ptr<Signer>> KeyStore::create(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return failure(Error::Kind::InvalidInput, u"passphrase"_s);
    Secret seed(crypto_sign_SEEDBYTES);
    randombytes_buf(seed.data(), seed.size());
    auto signer = std::make_unique<SeedSigner>(seed);
    TRY(writeKeyFile(m_folder, *signer, passphrase, m_stretch));
    return signer;
}

Result<std::unique_ptr<Signer>> KeyStore::unlock(SeatId seat, const QString &passphrase) const
{
    return openKeyFile(m_folder, seat, passphrase);
}

Result<> KeyStore::changePassphrase(SeatId seat, const QString &before, const QString &after)
{
    if (after.isEmpty())
        return failure(Error::Kind::InvalidInput, u"passphrase"_s);
    TRY_INTO(signer, openKeyFile(m_folder, seat, before));
    return writeKeyFile(m_folder, *signer, after, m_stretch);
}

QList<SeatId> KeyStore::seats() const
{
    QList<SeatId> seats;
    for (const QString &name : m_folder.entryList({u"*.key"_s}, QDir::Files, QDir::Name)) {
        if (const auto seat = SeatId::fromHex(name.chopped(4)))
            seats.append(*seat);
    }
    return seats;
}

PinLock::PinLock(std::shared_ptr<Signer> signer, const QString &pin)
    : m_signer(std::move(signer))
    , m_salt(randomBytes(crypto_generichash_KEYBYTES))
    , m_hash(pinHash(m_salt, pin))
{
}

Result<std::shared_ptr<Signer>> PinLock::open(const QString &pin)
{
    if (m_tries == 0)
        return failure(Error::Kind::Locked);
    if (const QByteArray hash = pinHash(m_salt, pin); sodium_memcmp(hash.constData(), m_hash.constData(), size_t(hash.size())) == 0) {
        m_tries = 5;
        return m_signer;
    }
    if (--m_tries > 0)
        return failure(Error::Kind::WrongPassphrase);
    m_signer.reset(); // only the passphrase brings the key back
    return failure(Error::Kind::Locked);
}

} // namespace toasoan
