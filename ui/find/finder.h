#pragma once

#include <QObject>
#include <QTimer>
#include <optional>
#include <string>
#include <vector>

#include "ui/document/document_bridge.h"
#include "ui/find/find_index.h"

namespace throughline {

/// Finds things of the open document by what is written in them. The texts are read in slices between the events once
/// they are first asked for, and follow the edits from then on.
class Finder : public QObject {
    Q_OBJECT
  public:
    explicit Finder(DocumentBridge& bridge, QObject* parent = nullptr);

    /// Begins to read soon; whoever is about to ask calls it.
    void prepare();
    /// The best hits of what has been read so far, best first.
    [[nodiscard]] std::vector<FoundText> search(const QString& typed, std::size_t most);
    /// Every role of which any text fits; of all texts, however long it takes to read them.
    [[nodiscard]] std::vector<RoleKey> roles(const QString& typed);
    /// A department, of which no row of the chain tells: its name stands on its roles.
    struct Department {
        std::string name;
        std::vector<Slot> roles;
        bool isStart = false; ///< whether its name begins with what was typed
    };
    /// Those whose names have every word, those that begin with them first, then by name; at most `most`.
    [[nodiscard]] std::vector<Department> departments(const QString& typed, std::size_t most);
    /// Whether everything has been read.
    [[nodiscard]] bool isComplete() const { return isBegun_ && index_.isComplete(); }

  signals:
    /// Everything has been read: what was asked before may have more hits now.
    void completed();

  private:
    void readOn();
    void readDepartments();

    DocumentBridge& bridge_;
    FindIndex index_;
    bool isBegun_ = false;
    struct Named {
        std::string folded;
        Department department;
    };
    std::optional<std::vector<Named>> departments_; ///< all of them, until an edit names a role
    QTimer timer_;
};

} // namespace throughline
