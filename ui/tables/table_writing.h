#pragma once

#include <QHash>
#include <QString>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/model/fields.h"
#include "core/model/status.h"
#include "ui/document/document_bridge.h"
#include "ui/tables/table_content.h"

namespace throughline {

/// What the cells of one edit share while they are written: the edit itself, the people that it adds, and the names by
/// which cells find other rows. Lives for one TableContent::write().
///
/// A cell that names roles by title may name one that a cell further down makes or renames: it puts that off with
/// later(), and settle() does it when every row stands in the edit.
class TableWriting {
  public:
    explicit TableWriting(DocumentBridge& bridge);

    Edit edit;

    [[nodiscard]] const Chain& chain() const { return bridge_.chain(); }
    [[nodiscard]] Day today() const { return bridge_.today(); }
    template <class E>
    Key<E> newKey() {
        for (;;) {
            auto key = bridge_.keys().make<E>(Description<E>::letter);
            if (!chain().hasKeyText(key.text()))
                return key;
        }
    }

    /// The one role of that title (in any case); none, and the reason, where there is none or more than one.
    RoleKey roleNamed(const QString& title, QString& reason);
    /// The person of that name, made where there is none.
    PersonKey personNamed(const QString& name);
    /// Marks the person as the owner, or takes the mark away.
    void setOwner(const PersonKey& person, bool isOwner);

    /// The number of the cell whose text is written now.
    void startCell(std::size_t cell) { cell_ = cell; }
    /// `link` gives the reason where the cell cannot hold its text.
    void later(std::function<QString()> link) { later_.emplace_back(cell_, std::move(link)); }
    void settle(std::vector<CellRefusal>& refusals);
    /// Lets the role serve those that the text names and no others. A name that no role has becomes a role.
    QString serve(const RoleKey& server, const QString& text);
    /// Lets the person hold the roles that the text names and no others.
    QString hold(const PersonKey& person, const QString& text);

    /// The edit with its label, for `count` rows of `kind`; empty where nothing differs.
    Edit finished(std::size_t count, const std::string& kind) &&;

    static QString notWritable();
    /// A rule that a row breaks, as a sentence.
    static QString reasonOf(const Status& status);

  private:
    /// By folded title, as the chain has it and as the edit will: where the edit renames a role, both names find it.
    const QHash<QString, std::vector<RoleKey>>& roles();
    /// Parted by ";", or by "," where what is between is no role's title.
    QStringList roleNamesIn(const QString& text);
    [[nodiscard]] bool isNamed(const RoleKey& role, const QString& name);
    Role& draftOf(const RoleKey& role);

    DocumentBridge& bridge_;
    std::size_t cell_ = 0;
    std::vector<std::pair<std::size_t, std::function<QString()>>> later_;
    std::vector<ServiceKey> endedServices_;
    std::map<RoleKey, Role> changedRoles_; ///< whose holders are others
    std::size_t linkedRows_ = 0;
    QHash<QString, std::vector<RoleKey>> roles_;
    bool knowsRoles_ = false;
    QHash<QString, PersonKey> people_;
    bool knowsPeople_ = false;
    std::optional<PersonKey> owner_;
};

/// Yes or no as a person writes it ("yes", "x", "1" …); nothing where it is neither.
std::optional<bool> tickIn(const QString& text);
/// "Yes", or nothing.
QString tickWords(bool on);
/// The number of the choice that the text names, in any case; -1 where it names none.
int choiceIn(const QString& text, const QStringList& choices);
/// Names in one cell are separated by ";".
QStringList namesIn(const QString& text);
QString namesOf(const QStringList& names);

} // namespace throughline
