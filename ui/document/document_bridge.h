#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "core/model/chain.h"
#include "core/model/document.h"
#include "core/model/gestures.h"
#include "core/model/key.h"
#include "core/model/result.h"

namespace throughline {

class Analysis;
struct LoadedDocument;

/// Something that the person should read, once.
struct Message {
    enum class Kind { note, warning, error };
    Kind kind = Kind::note;
    QString text;
    bool offersCopy = false;
    bool offersUndo = false;
    /// To close the document although what is in memory has no file any more.
    bool offersClose = false;
    /// What else can be done about it, each a button; the message goes when one is chosen.
    struct Offer {
        QString words;
        std::function<void()> choose;
    };
    std::vector<Offer> offers = {};
};

/// The one QObject around the open document: views read the chain, hand it edits, and hear of every edit by one
/// signal, whoever made it. Failures are said once, by said(); nothing throws and nothing is lost.
class DocumentBridge : public QObject {
    Q_OBJECT
  public:
    struct Surroundings {
        Clock clock;                ///< UTC, for the journal
        std::function<Day()> today; ///< what "overdue" is measured by
        std::uint64_t seed = 0;     ///< for new keys
        int lookEveryMilliseconds = 2000;
    };
    explicit DocumentBridge(Surroundings surroundings, QObject* parent = nullptr);
    ~DocumentBridge() override;

    /// Opens a document in place of the present one, which stays open where this fails (the reason is said).
    bool open(const QString& path);
    /// The same with one that another thread has read; what others have done to it since is taken in.
    bool adopt(LoadedDocument loaded);
    /// Makes a new durable document with this content (a chain without rows: an empty one) and opens it.
    bool create(const QString& path, const Chain& content);
    void close();
    /// Gives the open document's file another name in its folder; where there is one of that name, it says so.
    bool renameFile(const QString& name);

    [[nodiscard]] bool isOpen() const { return document_ != nullptr; }
    /// Whether the open document's file was moved, replaced or deleted when it was last looked at.
    [[nodiscard]] bool isGone() const { return isGone_; }
    /// Looks whether the document may be left without a loss; where its file is gone, that is said anew.
    [[nodiscard]] bool mayBeLeft();
    /// Empty where nothing is open.
    [[nodiscard]] const QString& path() const { return path_; }
    /// An empty chain where nothing is open.
    [[nodiscard]] const Chain& chain() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] KeySource& keys() { return keys_; }
    [[nodiscard]] Day today() const { return surroundings_.today(); }
    /// Of the chain as it stands: every edit is taken in as it comes. Do not keep it.
    [[nodiscard]] const Analysis& analysis();

    /// Makes the edit durable; whether it was made. Everything in the window changes by this, undo() and redo().
    bool perform(const Result<Edit>& edit);
    /// What every edit of this window is completed by before it is made, so that both are one step to undo.
    void setCompletion(std::function<void(Edit&)> complete) { complete_ = std::move(complete); }
    bool undo(std::size_t count = 1);
    bool redo(std::size_t count = 1);
    [[nodiscard]] bool canUndo() const { return document_ && document_->canUndo(); }
    [[nodiscard]] bool canRedo() const { return document_ && document_->canRedo(); }
    /// The entries up to `newest` (0: the last), newest first; empty where they cannot be read.
    [[nodiscard]] std::vector<JournalEntry> history(std::size_t limit, Sequence newest = 0);
    /// The number of the journal's last edit.
    [[nodiscard]] Sequence sequence() const { return document_ ? document_->head().sequence : 0; }
    /// The entry that undo() would take back (0: none).
    [[nodiscard]] Sequence undoNext() const { return document_ ? document_->head().undoNext : 0; }

    /// A copy of what is in memory, with its history where the file can still be read; goes on with the copy where
    /// `andSwitch`.
    bool saveCopy(const QString& path, bool andSwitch);
    /// Says why a copy could not be saved.
    void reportCopy(const Status& status);
    /// "Already saved, 14:02", or that the file is gone; empty where nothing is open.
    [[nodiscard]] QString savedWords() const;

    /// Takes in what other programs did; also called by a timer.
    void lookForOthers();
    void say(const Message& message) { emit said(message); }
    void sayNote(const QString& text) { emit said(Message{Message::Kind::note, text}); }

  signals:
    /// Another document (or none) is open now; whatever pointed into the old chain must be gone when this returns.
    void documentChanged();
    void edited(const throughline::Edit& edit);
    void said(const throughline::Message& message);
    /// The file can be read and written again after a trouble that was said.
    void recovered();
    /// Undo, redo or the time of the last save may be different.
    void stateChanged();

  private:
    void take(std::unique_ptr<Document> document, const QString& path, std::unique_ptr<Analysis> analysis = nullptr);
    bool report(const Status& status);
    void noteSaved();
    void noteRecovered();

    Surroundings surroundings_;
    std::function<void(Edit&)> complete_;
    KeySource keys_;
    std::unique_ptr<Document> document_;
    QString path_;
    std::unique_ptr<Analysis> analysis_;
    QString savedAt_;
    Code lastTrouble_ = Code::ok;
    bool isGone_ = false;
    /// A trouble with the file was said and has not passed yet.
    bool isTroubled_ = false;
    QTimer timer_;
};

} // namespace throughline
