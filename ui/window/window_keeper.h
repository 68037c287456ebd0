#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QSettings;

namespace throughline {

class Languages;
class MainWindow;

/// Holds the windows, one a document, and remembers in the settings which documents are open, for the next start.
///
/// Makes the windows anew where another language is chosen: all that stands in a window was said in the language of
/// when it was made. The document, the selection, the part of the sheet that is seen, the trace and the docks are those
/// from before. The choice is remembered in the settings.
class WindowKeeper : public QObject {
    Q_OBJECT
  public:
    using Make = std::function<std::unique_ptr<MainWindow>()>;
    /// `languages` and `settings` must outlive this. A window is made in the language that was chosen last, and shown.
    WindowKeeper(Make make, Languages& languages, QSettings& settings);
    ~WindowKeeper() override;

    /// The one that was made first of those that are there; after the last was closed there is none.
    [[nodiscard]] MainWindow& window() { return *windows_.front(); }
    [[nodiscard]] std::size_t count() const { return windows_.size(); }
    [[nodiscard]] MainWindow& at(std::size_t index) { return *windows_[index]; }

    /// One more, with the start page.
    MainWindow& add();
    /// In the window that shows the document already, else in one that shows none, else in a new one.
    void open(const QString& path);
    /// The documents that were open last, each in its window; what is gone meanwhile is passed over without a word.
    void openLast();
    /// Brings the window that shows the document to the front; whether there is one.
    bool raise(const QString& path);
    /// Closes all windows, unless one of them cannot be left: then that one says so.
    void quit();
    /// Where the document cannot be left now, its window says so and stays as it is.
    void choose(const QString& code);

  private:
    void follow(MainWindow& window);
    void drop(const MainWindow* window);
    void noteDocuments();

    Make make_;
    Languages& languages_;
    QSettings& settings_;
    std::vector<std::unique_ptr<MainWindow>> windows_;
    bool isQuitting_ = false;
};

} // namespace throughline
