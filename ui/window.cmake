# The words of the window, in its language; for what is painted as well.
throughline_library(throughline_words
    SOURCES
        languages.cpp
        languages.h
        text.cpp
        text.h
        words.cpp
        words.h
        words_labels.cpp
        words_language.cpp
    PUBLIC throughline_model Qt6::Core
    PRIVATE throughline_report throughline_resources)

# The document and looks that all parts of the window share.
throughline_library(throughline_bridge MOC
    SOURCES
        calm_sheet.cpp
        calm_style.cpp
        calm_style.h
        desktop_appearance.cpp
        desktop_appearance.h
        document_bridge.cpp
        document_bridge.h
        loaded_document.cpp
        loaded_document.h
        theme.cpp
        theme.h
        theme_icon.cpp
    PUBLIC throughline_model throughline_analysis throughline_store throughline_words Qt6::Widgets
    PRIVATE throughline_resources Qt6::Svg Qt6::DBus)

# And the window.
throughline_library(throughline_ui MOC
    SOURCES
        documents.cpp
        documents.h
        find_line.cpp
        find_line.h
        guide_strip.cpp
        guide_strip.h
        key_sheet.cpp
        key_sheet.h
        main_window.cpp
        main_window.h
        long_work.cpp
        long_work.h
        message_strip.cpp
        message_strip.h
        palette_strip.cpp
        palette_strip.h
        sheet_host.cpp
        sheet_host.h
        sheet_layout.cpp
        sheet_views.cpp
        sheet_views.h
        start_page.cpp
        start_page.h
        view_tabs.cpp
        view_tabs.h
        tracing.cpp
        tracing.h
        window_actions.cpp
        window_actions.h
        window_commands.cpp
        window_documents.cpp
        window_export.cpp
        window_export.h
        window_print.cpp
        window_sheet.cpp
        window_start.cpp
        window_start.h
        window_views.cpp
    PUBLIC throughline_bridge throughline_canvas throughline_panels throughline_paint Qt6::Widgets
    PRIVATE throughline_exchange throughline_layout throughline_print throughline_resources)
