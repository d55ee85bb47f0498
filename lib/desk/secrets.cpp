// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/secrets.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

class FileSecrets final : public SecretsStore {
public:
    explicit FileSecrets(QString path)
        : m_path(std::move(path))
    {
    }
    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        TRY_INTO(all, load());
        const QJsonValue value = all.value(name);
        return value.isString() ? std::optional(QByteArray::fromBase64(value.toString().toLatin1())) : std::nullopt;
    }
    Result<> write(const QString &name, const QByteArray &secret) override
    {
        return change([&](QJsonObject &all) { all.insert(name, QString::fromLatin1(secret.toBase64())); });
    }
    Result<> remove(const QString &name) override
    {
        return change([&](QJsonObject &all) { all.remove(name); });
    }
    QString place() const override { return m_path; }

private:
    Result<QJsonObject> load() const
    {
        QFile file(m_path);
        if (!file.exists())
            return QJsonObject();
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Storage, m_path);
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (!document.isObject())
            return failure(Error::Kind::Corrupt, m_path);
        return document.object();
    }
    template <typename Change> Result<> change(Change apply)
    {
        if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
            return failure(Error::Kind::Storage, m_path);
        QLockFile lock(m_path + u".lock"_s);
        if (!lock.tryLock(10'000))
            return failure(Error::Kind::Busy, m_path);
        TRY_INTO(all, load());
        apply(all);
        QSaveFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(QJsonDocument(all).toJson()) < 0 || !file.commit())
            return failure(Error::Kind::Storage, m_path);
        return {};
    }
    QString m_path;
};

/// The system's keychain through QtKeychain. Its jobs need an event loop; the wait ends after the limit.
class KeychainSecrets final : public SecretsStore {
public:
    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        QKeychain::ReadPasswordJob job(service());
        job.setKey(name);
        TRY(finish(job));
        if (job.error() == QKeychain::EntryNotFound)
            return std::nullopt;
        return job.binaryData();
    }
    Result<> write(const QString &name, const QByteArray &secret) override
    {
        QKeychain::WritePasswordJob job(service());
        job.setKey(name);
        job.setBinaryData(secret);
        return finish(job);
    }
    Result<> remove(const QString &name) override
    {
        QKeychain::DeletePasswordJob job(service());
        job.setKey(name);
        return finish(job);
    }
    QString place() const override { return u"keychain"_s; }

private:
    static QString service() { return u"vn.toasoan"_s; }
    static Result<> finish(QKeychain::Job &job)
    {
        constexpr std::chrono::seconds limit{3};
        job.setAutoDelete(false);
        job.setInsecureFallback(false);
        QEventLoop loop;
        bool finished = false;
        QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
            finished = true;
            loop.quit();
        });
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        job.start();
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (!finished)
            return failure(Error::Kind::Timeout, u"keychain"_s);
        if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
            return failure(Error::Kind::Unsupported, job.errorString());
        return {};
    }
};

} // namespace

Result<std::unique_ptr<SecretsStore>> SecretsStore::open(const QString &choice, const QString &fallbackFile)
{
    if (choice.startsWith("file:"_L1) && choice.size() > 5)
        return std::make_unique<FileSecrets>(choice.sliced(5));
    if (choice != "auto"_L1 && choice != "keychain"_L1)
        return failure(Error::Kind::InvalidInput, u"secrets"_s);
    auto keychain = std::make_unique<KeychainSecrets>();
    const auto probe = keychain->read(u"probe"_s);
    if (probe)
        return keychain;
    if (choice == "keychain"_L1)
        return std::unexpected(probe.error());
    return std::make_unique<FileSecrets>(fallbackFile);
}

} // namespace toasoan
