#include "ui/document/document_bridge.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <utility>

#include "core/analysis/analysis.h"
#include "core/store/sql_store.h"
#include "ui/document/loaded_document.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

DocumentBridge::DocumentBridge(Surroundings surroundings, QObject* parent)
    : QObject(parent), surroundings_(std::move(surroundings)), keys_(surroundings_.seed) {
    timer_.setInterval(surroundings_.lookEveryMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &DocumentBridge::lookForOthers);
}

DocumentBridge::~DocumentBridge() = default;

bool DocumentBridge::open(const QString& path) {
    auto store = SqlStore::open(fromText(path));
    // What is wrong with a file is said with its name, for several may be opened at once.
    const auto named = [&](const Status& status) {
        return status.place().empty() ? status.at(fromText(QFileInfo(path).fileName())) : status;
    };
    if (!store)
        return report(named(store.status()));
    const std::string place = (*store)->path();
    auto document = Document::open(*std::move(store), surroundings_.clock);
    if (!document)
        return report(named(document.status()));
    take(*std::move(document), toText(place));
    return true;
}

bool DocumentBridge::create(const QString& path, const Chain& content) {
    if (const Status made = SqlStore::create(fromText(path), content); !made)
        return report(made);
    return open(path);
}

bool DocumentBridge::adopt(LoadedDocument loaded) {
    auto store = SqlStore::resume(loaded.content);
    if (!store)
        return report(store.status());
    const std::string place = (*store)->path();
    take(Document::resume(*std::move(store), std::move(loaded.content.chain), loaded.content.head, surroundings_.clock),
         toText(place), std::move(loaded.analysis));
    lookForOthers();
    return true;
}

void DocumentBridge::close() {
    take(nullptr, QString());
}

bool DocumentBridge::renameFile(const QString& name) {
    if (!isOpen() || !mayBeLeft())
        return false;
    const QString from = path_;
    const QString to = QFileInfo(from).dir().filePath(name);
    if (QFileInfo::exists(to)) {
        emit said(Message{Message::Kind::warning, tr("There is a file %1 already; nothing was renamed.").arg(name)});
        return false;
    }
    // The file is closed meanwhile: under another name it would be another document to whoever has it open.
    close();
    const bool isRenamed = QFile::rename(from, to);
    if (!open(isRenamed ? to : from))
        return false;
    if (!isRenamed)
        emit said(Message{Message::Kind::error,
                          tr("The file could not be renamed; it is still called %1.").arg(QFileInfo(from).fileName())});
    return isRenamed;
}

void DocumentBridge::take(std::unique_ptr<Document> document, const QString& path, std::unique_ptr<Analysis> analysis) {
    // The old chain stays until every view has let go of it.
    const std::unique_ptr<Document> old = std::move(document_);
    const std::unique_ptr<Analysis> oldAnalysis = std::exchange(analysis_, std::move(analysis));
    document_ = std::move(document);
    path_ = path;
    lastTrouble_ = Code::ok;
    isGone_ = false;
    isTroubled_ = false;
    savedAt_.clear();
    if (document_) {
        document_->observe([this](const Edit& edit) {
            if (analysis_ && !analysis_->take(edit))
                analysis_.reset();
            emit edited(edit);
        });
        const auto last = document_->history(1);
        if (last && !last->empty())
            savedAt_ = words::ofTime(last->front().time, QDateTime::currentDateTime());
        timer_.start();
    } else {
        timer_.stop();
    }
    emit documentChanged();
    emit stateChanged();
}

const Chain& DocumentBridge::chain() const {
    static const Chain empty;
    return document_ ? document_->chain() : empty;
}

QString DocumentBridge::title() const {
    const QString title = toText(chain().info().title);
    return title.isEmpty() ? tr("Untitled chain") : title;
}

const Analysis& DocumentBridge::analysis() {
    if (!analysis_)
        analysis_ = std::make_unique<Analysis>(chain());
    return *analysis_;
}

bool DocumentBridge::report(const Status& status) {
    // A document that is gone stays gone: saying it with every look would bury everything else.
    const bool again = status.code() == lastTrouble_ && status.code() == Code::gone;
    lastTrouble_ = status.code();
    if (again)
        return false;
    Message message;
    message.text = words::ofRefusal(status);
    switch (status.code()) {
        case Code::gone:
        case Code::full:
        case Code::busy:
        case Code::unwritable:
            message.kind = Message::Kind::error;
            message.offersCopy = isOpen();
            isTroubled_ = isOpen();
            break;
        case Code::damaged:
        case Code::notADocument:
        case Code::newerVersion:
        case Code::unreadable:
        case Code::notFound:
            message.kind = Message::Kind::error;
            break;
        default:
            message.kind = Message::Kind::warning;
    }
    if (status.code() == Code::gone && isOpen()) {
        message.offersClose = true;
        isGone_ = true;
        emit stateChanged();
    }
    emit said(message);
    return false;
}

bool DocumentBridge::mayBeLeft() {
    if (isGone_)
        lastTrouble_ = Code::ok;
    lookForOthers();
    return !isGone_;
}

void DocumentBridge::noteSaved() {
    savedAt_ = words::ofTime(surroundings_.clock(), QDateTime::currentDateTime());
    noteRecovered();
    emit stateChanged();
}

void DocumentBridge::noteRecovered() {
    lastTrouble_ = Code::ok;
    isGone_ = false;
    if (std::exchange(isTroubled_, false))
        emit recovered();
}

bool DocumentBridge::perform(const Result<Edit>& edit) {
    if (!edit)
        return report(edit.status());
    if (!document_)
        return false;
    if (edit->isEmpty())
        return true;
    lastTrouble_ = lastTrouble_ == Code::gone ? Code::ok : lastTrouble_;
    Edit whole = *edit;
    if (complete_)
        complete_(whole);
    const auto made = document_->perform(whole);
    if (!made)
        return report(made.status());
    noteSaved();
    return true;
}

bool DocumentBridge::undo(std::size_t count) {
    if (!canUndo() || count == 0)
        return false;
    const auto made = document_->undo(count);
    if (!made)
        return report(made.status());
    noteSaved();
    return true;
}

bool DocumentBridge::redo(std::size_t count) {
    if (!canRedo() || count == 0)
        return false;
    const auto made = document_->redo(count);
    if (!made)
        return report(made.status());
    noteSaved();
    return true;
}

std::vector<JournalEntry> DocumentBridge::history(std::size_t limit, Sequence newest) {
    if (!document_)
        return {};
    auto entries = document_->history(limit, newest);
    return entries ? *std::move(entries) : std::vector<JournalEntry>();
}

bool DocumentBridge::saveCopy(const QString& path, bool andSwitch) {
    if (!document_)
        return false;
    auto& store = static_cast<SqlStore&>(document_->store());
    Status copied = store.copyTo(fromText(path));
    // Where the file itself cannot be read any more, what is in memory is still whole.
    if (!copied && copied.code() != Code::wrongUse && copied.code() != Code::full &&
        copied.code() != Code::unwritable) {
        copied = SqlStore::create(fromText(path), chain());
    }
    if (!copied) {
        reportCopy(copied);
        return false;
    }
    return !andSwitch || open(path);
}

void DocumentBridge::reportCopy(const Status& status) {
    lastTrouble_ = Code::ok;
    emit said(Message{Message::Kind::error, words::ofStatus(status), true, false});
}

QString DocumentBridge::savedWords() const {
    if (!document_)
        return {};
    if (isGone_)
        return tr("The file of this document is gone");
    return savedAt_.isEmpty() ? tr("Already saved") : tr("Already saved, %1").arg(savedAt_);
}

void DocumentBridge::lookForOthers() {
    if (!document_)
        return;
    const auto took = document_->takeInOthers();
    if (!took) {
        // Another program that is writing at the moment is no trouble: we look again soon.
        if (took.status().code() != Code::busy)
            report(took.status());
        return;
    }
    if (*took) {
        noteSaved();
    } else if (isGone_) {
        noteRecovered();
        emit stateChanged();
    }
}

} // namespace throughline
